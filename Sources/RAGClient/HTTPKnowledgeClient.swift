// The HTTP form of the way to the knowledge base.
