using Digest.Text;

namespace Digest;

/// <summary>One event, told by one or more articles.</summary>
public sealed record Story
{
    /// <summary>Stable over runs: made from the lead's canonical address.</summary>
    public required string Id { get; init; }

    /// <summary>The candidate that tells it best.</summary>
    public required Candidate Lead { get; init; }

    /// <summary>The other candidates, best first.</summary>
    public IReadOnlyList<Candidate> Others { get; init; } = [];

    /// <summary>Independent publishers (reprints count once) for each language.</summary>
    public IReadOnlyDictionary<TextLanguage, int> Publishers { get; init; } = new Dictionary<TextLanguage, int>();

    public Novelty Novelty { get; init; } = Novelty.New;

    /// <summary>Ids of sentences that no earlier issue had; all of them for a new story.</summary>
    public IReadOnlySet<string>? NewSentences { get; init; }

    /// <summary>The score of the story as a whole: the lead's lines, then what the other articles add.</summary>
    public IReadOnlyList<ScoreLine> ScoreLines { get; init; } = [];

    /// <summary>The sum of the score lines.</summary>
    public double Score => ScoreLines.Sum(line => line.Points);

    /// <summary>Lead and others.</summary>
    public IEnumerable<Candidate> Candidates => Others.Prepend(Lead);
}
