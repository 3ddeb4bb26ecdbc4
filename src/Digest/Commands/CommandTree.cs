using System.CommandLine;

namespace Digest.App.Commands;

/// <summary>Every command of the program; one file each, listed here in the order of <c>--help</c>.</summary>
public static class CommandTree
{
    /// <summary>The root command with all others below it.</summary>
    public static RootCommand Build() =>
        new("Fetches feeds, picks the stories about AI models and mails a bilingual digest.")
        {
            new Command("feeds", "The list of feeds, and the feeds themselves.") { FeedsParseCommand.Build() },
            TagCommand.Build(),
            ClusterCommand.Build(),
            SummarizeCommand.Build(),
            ExtractCommand.Build(),
            TemplateCommand.Build(),
        };
}
