import { z } from 'zod';

// Zod tries on its first schema whether it may compile checks from text. Our content security policy forbids that,
// and every browser would report the attempt. Must be imported before any schema.
z.config({ jitless: true });
