"""Staff: who works here, how they sign in, when they are on duty."""
