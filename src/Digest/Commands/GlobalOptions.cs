using System.CommandLine;

namespace Digest.App.Commands;

/// <summary>Options that every command takes.</summary>
public static class GlobalOptions
{
    /// <summary>The clock of the whole run.</summary>
    public static Option<string?> Now { get; } = new("--now")
    {
        Description = "the clock, as an ISO instant: 2026-06-01T08:00Z",
        HelpName = "ISO",
        Recursive = true,
    };

    /// <summary>The list of feeds.</summary>
    public static Option<string?> Feeds { get; } = new("--feeds")
    {
        Description = "the list of feeds; feeds.json of the working folder by default",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The folder of everything remembered.</summary>
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "the folder of the database, options and choices; data by default",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>The database alone.</summary>
    public static Option<string?> Database { get; } = new("--db")
    {
        Description = "the SQLite file, when it shall lie outside the data folder",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>Any option of the configuration.</summary>
    public static Option<string[]> Set { get; } = new("--set")
    {
        Description = "any option of the configuration: --set Transport:Kind=smtp",
        HelpName = "NAME=VALUE",
        Recursive = true,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Hosts that may be private.</summary>
    public static Option<string[]> Allow { get; } = new("--allow")
    {
        Description = "a host and port that may lie on this machine or a private network",
        HelpName = "HOST:PORT",
        Recursive = true,
        DefaultValueFactory = _ => [],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Option> All { get; } = [Now, Feeds, Data, Database, Set, Allow];
}
