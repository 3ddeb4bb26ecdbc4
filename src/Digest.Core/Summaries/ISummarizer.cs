namespace Digest.Summaries;

/// <summary>Tells a story in a few sentences of both languages, each standing on a sentence of its sources.</summary>
public interface ISummarizer
{
    /// <summary>Writes the brief; an implementation that cannot falls back to extraction rather than throw.</summary>
    Task<Brief> SummarizeAsync(Story story, CancellationToken cancellationToken);
}
