using System.CommandLine;

namespace Digest.App.Commands;

/// <summary>Every command of the program; one file each, listed here in the order of <c>--help</c>.</summary>
public static class CommandTree
{
    /// <summary>The root command with all others below it.</summary>
    public static RootCommand Build()
    {
        var root = new RootCommand("Fetches feeds, picks the stories about AI models and mails a bilingual digest.")
        {
            DemoCommand.Build(),
            PreviewCommand.Build(),
            SendCommand.Build(),
            RunCommand.Build(),
            WhyCommand.Build(),
            FeedsCommand.Build(),
            FetchCommand.Build(),
            SubscribersCommand.Build(),
            IssuesCommand.Build(),
            ScheduleCommand.Build(),
            BackupCommand.Build(),
            InitCommand.Build(),
            DoctorCommand.Build(),
            CompletionCommand.Build(),
            DeskPasswordCommand.Build(),
            TagCommand.Build(),
            ClusterCommand.Build(),
            SummarizeCommand.Build(),
            ExtractCommand.Build(),
            TemplateCommand.Build(),
        };
        foreach (var option in GlobalOptions.All) root.Options.Add(option);
        return root;
    }
}
