using Digest.App.Notices;
using Digest.Summaries;

namespace Digest.App.Phases;

/// <summary>Has a planned issue told: by the endpoint's model when there is one and it stays to the end, else by extraction.</summary>
public sealed class Teller(MachineWriters writers, OwnerDesk owner, SummaryOptions options, ILogger<Teller> logger)
{
    /// <summary>The sections with their briefs. An endpoint that goes away gives the very issue that there is without one.</summary>
    public async Task<IReadOnlyList<Section>> TellAsync(IReadOnlyList<PlannedSection> plan, Editors editors, CancellationToken cancellationToken)
    {
        if (writers.ForIssue(editors) is not { } writer) return await TellAsync(plan, (ISummarizer)editors.Summarizer, cancellationToken);
        var sections = await TellAsync(plan, writer, cancellationToken);
        if (writer.Problem is { } problem)
        {
            owner.Note(OwnerNotice.ModelGone(options.Endpoint ?? "", problem));
            return await TellAsync(plan, (ISummarizer)editors.Summarizer, cancellationToken);
        }

        TellerLog.Told(logger, plan.Sum(section => section.Stories.Count), writer.Ledger);
        return sections;
    }

    private static async Task<IReadOnlyList<Section>> TellAsync(IReadOnlyList<PlannedSection> plan, ISummarizer summarizer, CancellationToken cancellationToken)
    {
        var sections = new List<Section>();
        foreach (var planned in plan)
        {
            var briefs = new List<Brief>();
            foreach (var story in planned.Stories) briefs.Add(await summarizer.SummarizeAsync(story, cancellationToken));
            sections.Add(new Section(planned.Kind, planned.Heading, briefs));
        }

        return sections;
    }
}
