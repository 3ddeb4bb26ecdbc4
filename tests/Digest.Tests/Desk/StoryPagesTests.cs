using System.Net;
using Digest.App.Desk;
using Digest.App.Phases;

namespace Digest.Tests.Desk;

public sealed class StoryPagesTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Fact]
    public async Task A_choice_is_kept_in_the_file_shown_and_undone()
    {
        await _house.EnterAsync();
        var address = (await DraftAsync()).Issue.Briefs.First().Story.Lead.Article.CanonicalUrl.AbsoluteUri;
        (await _house.PostAsync("/stories/choose", ("kind", "Retitle"), ("story", address), ("english", "A better headline"))).Dispose();
        var kept = await File.ReadAllTextAsync(_house.PathOf("overrides.json"));
        var shown = await _house.PageAsync("/stories?ui=en");

        (await _house.PostAsync("/stories/undo", ("id", Between(kept, "\"id\": \"", "\"")))).Dispose();

        Assert.Contains("A better headline", Between(kept, "\"english\": \"", "\""), StringComparison.Ordinal);
        Assert.Contains("<h3>A better headline</h3>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("A better headline", await _house.PageAsync("/stories?ui=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_is_not_there_changes_nothing()
    {
        await _house.EnterAsync();

        using var response = await _house.PostAsync("/stories/choose", ("kind", "Drop"), ("story", "https://nowhere.example/"));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Empty((await DraftAsync()).Choices.All);
    }

    private async Task<Draft> DraftAsync()
    {
        await using var workshop = new Workshop(_house.Session);
        return await workshop.DraftAsync(CancellationToken.None);
    }

    private static string Between(string text, string start, string end) => text.Split(start, 2)[1].Split(end, 2)[0];
}
