namespace Digest;

/// <summary>An article on topic, with the lines of its score.</summary>
public sealed record Candidate
{
    public required Article Article { get; init; }

    /// <summary>Topics named, the most prominent first.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required IReadOnlyList<ScoreLine> ScoreLines { get; init; }

    /// <summary>The sum of the score lines.</summary>
    public double Score => ScoreLines.Sum(line => line.Points);
}
