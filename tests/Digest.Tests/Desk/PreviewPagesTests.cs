using System.Security.Cryptography;
using System.Text;
using Digest.Storage;
using Digest.Tests.Storage;

namespace Digest.Tests.Desk;

public sealed class PreviewPagesTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Fact]
    public async Task The_previewed_octets_are_the_octets_that_are_sent()
    {
        await using var house = await DeskHouse.OpenAsync();
        var reader = await house.Store.AddSubscriberAsync(Sample.Address("anna@reader.example"), new SubscriberWishes(EditionLanguage.EnglishFirst), CancellationToken.None);
        var previewed = await house.Client.GetByteArrayAsync($"/message.eml?reader={reader.Id}");
        var shown = await house.PageAsync($"/?reader={reader.Id}");

        await house.PublishAsync();

        var sent = house.Mail("anna@reader.example");
        Assert.Equal(Encoding.ASCII.GetString(previewed), Encoding.ASCII.GetString(sent));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(sent)), shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_shows_its_line_and_a_mended_one_the_issue()
    {
        var path = _house.PathOf("templates/issue.sbn-html");
        var good = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, "<p>{{ if }}</p>\n" + good);
        var broken = await _house.PageAsync("/");

        await File.WriteAllTextAsync(path, good + "\n");

        Assert.Contains("issue.sbn-html:1", broken, StringComparison.Ordinal);
        Assert.Contains("<iframe", await _house.PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_list_of_feeds_shows_its_place()
    {
        var good = await File.ReadAllTextAsync(_house.PathOf("feeds.json"));
        await File.WriteAllTextAsync(_house.PathOf("feeds.json"), "{ \"feeds\": [ nonsense ] }");
        var broken = await _house.PageAsync("/");

        await File.WriteAllTextAsync(_house.PathOf("feeds.json"), good);

        Assert.Contains("feeds.json:1:", broken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bundled_templates_have_nothing_to_mend()
    {
        var page = await _house.PageAsync("/?ui=en");

        Assert.Contains("Nothing to mend.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dark", "@media all")]
    [InlineData("light", "@media not all")]
    [InlineData("inverted", "invert(1)")]
    public async Task A_look_changes_what_is_shown_and_not_what_is_sent(string mode, string shown)
    {
        Assert.Contains(shown, await _house.PageAsync($"/frame?mode={mode}"), StringComparison.Ordinal);
        Assert.Equal(await _house.Client.GetByteArrayAsync("/message.eml"), await _house.Client.GetByteArrayAsync($"/message.eml?mode={mode}"));
    }
}
