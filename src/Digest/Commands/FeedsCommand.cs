using System.CommandLine;

namespace Digest.App.Commands;

/// <summary><c>digest feeds</c>: the care of the list.</summary>
internal static class FeedsCommand
{
    public static Command Build() => new("feeds", "The list of feeds, and the feeds themselves.")
    {
        FeedsListCommand.Build(),
        FeedsAddCommand.Build(),
        FeedsRemoveCommand.Build(),
        FeedsCheckCommand.Build(),
        FeedsImportCommand.Build(),
        FeedsExportCommand.Build(),
        FeedsParseCommand.Build(),
    };
}
