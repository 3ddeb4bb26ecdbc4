using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Digest.Storage;

namespace Digest.App.Commands;

/// <summary><c>digest init</c>: from nothing to a test mail in four questions, or wholly by flags.</summary>
public static class InitCommand
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>The command; what no flag says is asked, and an empty answer takes the default.</summary>
    public static Command Build()
    {
        var address = new Option<string?>("--address") { Description = "your own address, which gets the digest", HelpName = "ADDRESS" };
        var from = new Option<string?>("--from") { Description = "the address it is sent from; your own by default", HelpName = "ADDRESS" };
        var host = new Option<string?>("--smtp") { Description = "the mail server; without one mail is written into files", HelpName = "HOST[:PORT]" };
        var user = new Option<string?>("--user") { Description = "the login at the mail server; the password comes from Transport__Password", HelpName = "NAME" };
        return new Command("init", "Set up a new installation: four questions, or flags.\n\nExample: digest init --address me@example.com") { address, from, host, user }
            .Does(async (session, parsed, cancellationToken) =>
            {
                var own = Parsed(parsed.GetValue(address) ?? Ask("Your address, which gets the digest", null));
                var sender = Parsed(parsed.GetValue(from) ?? Ask("Sent from", own.ToString()));
                var server = parsed.GetValue(host) ?? Ask("Mail server, HOST:PORT (empty: write files)", "");
                var login = server.Length == 0 ? "" : parsed.GetValue(user) ?? Ask("Login there (empty: none)", "");
                WriteOptions(session.OptionsFile, sender, server, login);
                if (!File.Exists(session.FeedsFile)) File.Copy(Path.Combine(AppContext.BaseDirectory, "feeds.json"), session.FeedsFile);
                var store = await session.GetAsync<Store>(cancellationToken);
                await store.AddSubscriberAsync(own, new SubscriberWishes(), cancellationToken);
                Console.WriteLine($"Written: {session.OptionsFile}, {session.FeedsFile}. {own} is the first reader.");
                if (login.Length > 0) Console.WriteLine("Set the password in the environment: export Transport__Password=…");
                Console.WriteLine($"Look over it:      digest doctor\nSend a test mail:  digest send --to {own}\nOpen the desk:     digest preview");
                return ExitCode.Done;
            });
    }

    private static string Ask(string question, string? usual)
    {
        if (Console.IsInputRedirected) return usual ?? throw new UsageException("Nobody is there to ask. Name your address: digest init --address me@example.com");
        Console.Write(usual is { Length: > 0 } ? $"{question} [{usual}]: " : $"{question}: ");
        return Console.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : usual ?? throw new UsageException("An address is needed: digest init --address me@example.com");
    }

    private static EmailAddress Parsed(string typed) =>
        EmailAddress.TryParse(typed, out var address, out var problem) ? address : throw new UsageException($"{typed} is no address: {problem}.");

    /// <summary>Other options of the file stay as they are.</summary>
    private static void WriteOptions(string path, EmailAddress sender, string server, string login)
    {
        var options = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path)) as JsonObject ?? [] : [];
        var transport = options["Transport"] as JsonObject ?? [];
        transport["From"] = sender.ToString();
        transport["Kind"] = server.Length > 0 ? "smtp" : "pickup";
        if (server.Length > 0)
        {
            var parts = server.Split(':', 2);
            transport["Host"] = parts[0];
            transport["Port"] = parts.Length > 1 && int.TryParse(parts[1], out var port) ? port : 587;
            if (login.Length > 0) transport["User"] = login;
        }

        options["Transport"] = transport.DeepClone();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
        File.WriteAllText(path, options.ToJsonString(Readable) + "\n");
    }
}
