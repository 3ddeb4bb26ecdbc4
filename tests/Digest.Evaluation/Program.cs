Console.Error.WriteLine("usage: see README");
return 2;
