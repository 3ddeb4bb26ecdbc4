namespace Digest;

/// <summary>What was read and what was kept, for the bar and the footer.</summary>
/// <param name="EntriesRead">Entries of the period over all feeds.</param>
/// <param name="Sources">Feeds asked.</param>
/// <param name="Candidates">Articles on topic.</param>
/// <param name="Stories">Events among them.</param>
/// <param name="Repeats">Stories left out because an earlier issue told them.</param>
public sealed record IssueCounts(int EntriesRead, int Sources, int Candidates, int Stories, int Repeats);
