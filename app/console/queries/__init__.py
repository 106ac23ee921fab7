"""What the console's pages read: few statements a page, bounded, decrypted with each conversation's own key."""
