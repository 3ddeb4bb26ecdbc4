namespace Digest.App.Demo;

/// <summary>The configuration of the demo: a database in memory, mail into a folder, the bundled newsroom.</summary>
public static class DemoSettings
{
    /// <summary>The addresses of the two readers; the first reads Chinese first.</summary>
    public static IReadOnlyList<(string Address, EditionLanguage Language)> Readers { get; } =
    [
        ("zhongwen@reader.example", EditionLanguage.ChineseFirst),
        ("english@reader.example", EditionLanguage.EnglishFirst),
    ];

    /// <summary>Every option that differs from its default.</summary>
    public static IConfiguration Configuration(string folder, IEnumerable<KeyValuePair<string, string?>> options) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:Path"] = ":memory:",
            ["Storage:IdentityKey"] = new string('0', 64),
            ["Transport:Kind"] = "pickup",
            ["Transport:Folder"] = folder,
            ["Archive:Folder"] = Path.Combine(folder, "archive"),
            ["Logging:LogLevel:Default"] = "Error",
            ["Edition:Sender"] = "Digest demo: every story here is invented · 演示：本期内容均为虚构",
        })
        .AddInMemoryCollection(options)
        .Build();
}
