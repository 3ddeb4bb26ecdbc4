using Digest.Tests.Support;

namespace Digest.Tests;

public sealed class CandidateTests
{
    [Fact]
    public void The_score_is_the_sum_of_its_lines()
    {
        var candidate = Samples.Candidate(Samples.Article("https://a.example/1", "Title", "Text."), 3);

        var judged = candidate with { ScoreLines = [.. candidate.ScoreLines, new ScoreLine("old", -1.25, "four days old")] };

        Assert.Equal(1.75, judged.Score);
    }
}
