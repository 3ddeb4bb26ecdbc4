using Digest.App.Phases;
using Digest.Tests.Storage;

namespace Digest.Tests.Phases;

public sealed class IssueVerifierTests
{
    [Fact]
    public async Task An_issue_whose_lines_stand_on_their_sentences_is_sound()
    {
        await using var house = await SendingHouse.OpenAsync(1);

        var verdict = await VerifyAsync(house);

        Assert.Equal(3, verdict?.Lines);
        Assert.Empty(verdict?.Problems ?? ["none"]);
    }

    [Fact]
    public async Task A_source_that_says_something_else_by_now_is_named()
    {
        await using var house = await SendingHouse.OpenAsync(1);
        var article = Sample.Article("a1", TestStore.Start);
        var changed = article with { Text = article.Text.Replace("3.8", "4.0", StringComparison.Ordinal) };
        await house.Store.AddArticlesAsync([changed], CancellationToken.None);

        var verdict = await VerifyAsync(house);

        Assert.All(verdict?.Problems ?? [], problem => Assert.Contains("since then the range 0+16 of the text of https://news.example/a1", problem, StringComparison.Ordinal));
        Assert.Equal(3, verdict?.Problems.Count);
    }

    [Fact]
    public async Task An_unknown_number_has_no_verdict()
    {
        await using var house = await SendingHouse.OpenAsync(1);

        Assert.Null(await new IssueVerifier(house.Store).VerifyAsync(9, CancellationToken.None));
    }

    private static Task<IssueVerdict?> VerifyAsync(SendingHouse house) => new IssueVerifier(house.Store).VerifyAsync(1, CancellationToken.None);
}
