import grids
