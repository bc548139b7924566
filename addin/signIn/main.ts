document.title = 'Sign in to the record';
