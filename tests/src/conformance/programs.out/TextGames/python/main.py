import text_games
