using System.Text;
using Digest.App.Commands;
using Digest.App.Phases;
using Digest.Feeds;
using Microsoft.Extensions.Configuration;

namespace Digest.Tests.Phases;

public sealed class EditorsOfficeTests
{
    [Fact]
    public async Task The_same_list_keeps_its_editors_and_another_list_gets_others()
    {
        await using var session = Open();
        var (office, list) = (session.Get<EditorsOffice>(), ListOf("""{ "feeds": [] }"""));

        var editors = office.For(list);

        Assert.Same(editors, office.For(list));
        Assert.NotSame(editors, office.For(ListOf("""{ "feeds": [] }""")));
    }

    [Fact]
    public async Task A_topic_of_the_list_is_in_the_catalogue()
    {
        await using var session = Open();

        var editors = session.Get<EditorsOffice>().For(ListOf("""{ "topics": [ { "name": "Quibblex", "aliases": ["奎博"] } ], "feeds": [] }"""));

        Assert.Contains(editors.Matcher.Match("奎博发布", ""), mention => mention.Topic.Name.English == "Quibblex");
    }

    private static CommandSession Open() => CommandSession.Open(new ConfigurationBuilder().Build(), TimeProvider.System, null);

    private static FeedList ListOf(string json) => FeedListFile.Parse(Encoding.UTF8.GetBytes(json), "feeds.json");
}
