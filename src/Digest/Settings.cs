using System.CommandLine;
using System.Globalization;
using Digest.App.Commands;

namespace Digest.App;

/// <summary>The configuration of a run: appsettings.json beside the program, then the one in the data folder, then the environment, then the command line.</summary>
public static class Settings
{
    /// <summary>Reads all sources; a file that is no JSON throws <see cref="UsageException"/>.</summary>
    public static IConfigurationRoot Read(ParseResult command)
    {
        DurationConverter.Register();
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddInMemoryCollection([new("Storage:Path", Path.Combine(DataFolder(command), "digest.db")), new("Archive:Folder", Path.Combine(DataFolder(command), "archive"))])
                .AddJsonFile(Path.GetFullPath(Path.Combine(DataFolder(command), "appsettings.json")), optional: true)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(FromCommandLine(command).GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).Select(pairs => pairs.Last()))
                .Build();
        }
        catch (InvalidDataException e)
        {
            throw new UsageException($"{e.Message} {e.InnerException?.Message} Mend the file, or move it away to use the defaults.", e);
        }
    }

    /// <summary>The folder of everything remembered.</summary>
    public static string DataFolder(ParseResult command) => command.GetValue(GlobalOptions.Data) ?? Environment.GetEnvironmentVariable("DIGEST_DATA") ?? "data";

    /// <summary>The clock: the machine's own, or the instant that --now names.</summary>
    public static TimeProvider Clock(ParseResult command)
    {
        if (command.GetValue(GlobalOptions.Now) is not { } text) return TimeProvider.System;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? new FixedClock(instant.ToUniversalTime())
            : throw new UsageException($"--now {text} is no instant. Write it like 2026-06-01T08:00Z.");
    }

    /// <summary>The options that --set names.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Given(ParseResult command)
    {
        foreach (var pair in command.GetValue(GlobalOptions.Set) ?? [])
        {
            var parts = pair.Split('=', 2);
            if (parts.Length < 2) throw new UsageException($"--set {pair} has no value. Write --set Name:Part=value.");
            yield return new(parts[0], parts[1]);
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> FromCommandLine(ParseResult command)
    {
        if (command.GetValue(GlobalOptions.Database) is { } database) yield return new("Storage:Path", database);
        else if (command.GetValue(GlobalOptions.Data) is { } data) yield return new("Storage:Path", Path.Combine(data, "digest.db"));
        var allowed = command.GetValue(GlobalOptions.Allow) ?? [];
        for (var i = 0; i < allowed.Length; i++) yield return new($"Fetching:Allow:{i}", allowed[i]);
        foreach (var pair in Given(command)) yield return pair;
    }
}
