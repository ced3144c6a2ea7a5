import sorting
