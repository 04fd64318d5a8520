"""Hand-written content of the invented shop «Оттенок»: goods, scripts, policy, chat phrases, questions."""
