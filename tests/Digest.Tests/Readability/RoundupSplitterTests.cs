using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class RoundupSplitterTests
{
    private const string Daily = """
        <h1>AI 早报 2030-01-02</h1><p><a href="https://video.example/1">视频版</a></p>
        <h2>概览</h2><ul><li>某实验室发布新模型 <a href="https://lab.example/a">↗</a></li></ul><hr>
        <h2><a href="https://lab.example/a">某实验室发布新的语言模型</a> <code>#1</code></h2><p>该模型今天上线。</p>
        <p>相关链接：</p><ul><li><a href="https://lab.example/a">https://lab.example/a</a></li></ul><hr>
        <h2><a href="https://chip.example/b">芯片公司宣布新的工厂</a> <code>#2</code></h2><p>工厂明年开工。</p><hr>
        <h2>开发者大会公布日程 #3</h2><p>大会在春天举行，主办方说今年会有更多的讲座和工作坊，报名已经开始，门票的价格与往年一样，地点还没有最后决定。</p><hr>
        <h2><a href="https://cloud.example/c">云厂商下调推理价格</a> <code>#4</code></h2><p>价格减半。</p><hr>
        <p>提示：内容可能有误。</p>
        """;

    private static Entry EntryOf(string html, string title = "Notes on a thing") => new()
    {
        Id = "urn:1",
        FeedUrl = new Uri("https://news.example/feed.xml"),
        Url = new Uri("https://news.example/brief"),
        Title = title,
        SummaryHtml = "all of it",
        ContentHtml = html,
    };

    [Fact]
    public void A_daily_brief_gives_its_stories_with_their_own_links()
    {
        var stories = RoundupSplitter.Split(EntryOf(Daily, "2030-01-02"), "News");

        Assert.Equal(["某实验室发布新的语言模型", "芯片公司宣布新的工厂", "开发者大会公布日程", "云厂商下调推理价格"], stories.Select(story => story.Title));
        Assert.Equal("https://lab.example/a", stories[0].Url?.AbsoluteUri);
        Assert.StartsWith("https://news.example/brief#", stories[2].Url?.AbsoluteUri, StringComparison.Ordinal);
        Assert.All(stories, story => Assert.Null(story.SummaryHtml));
    }

    [Fact]
    public void Furniture_of_the_brief_is_no_part_of_a_story()
    {
        var stories = RoundupSplitter.Split(EntryOf(Daily, "2030-01-02"), "News");

        Assert.Equal("<p>该模型今天上线。</p>", stories[0].ContentHtml?.Trim());
        Assert.Equal("<p>价格减半。</p>", stories[^1].ContentHtml?.Trim());
    }

    [Fact]
    public void The_ids_of_stories_hold_when_another_story_is_put_in_front()
    {
        var before = RoundupSplitter.Split(EntryOf(Daily, "2030-01-02"), "News");
        var after = RoundupSplitter.Split(EntryOf(Daily.Replace("</ul><hr>\n<h2>", """</ul><hr><h2><a href="https://new.example/">又一条新的消息</a></h2><p>短。</p><h2>""", StringComparison.Ordinal), "2030-01-02"), "News");

        Assert.Subset(after.Select(story => story.Id).ToHashSet(), before.Select(story => story.Id).ToHashSet());
        Assert.Equal(before.Count, before.Select(story => story.Id).Distinct().Count());
    }

    [Fact]
    public void A_week_of_links_gives_a_story_an_item()
    {
        var items = Enumerable.Range(1, 6).Select(i => $"<li><a href='https://s{i}.example/x'>The laboratory number {i} has released a model</a>: it is larger than the last.</li>");

        var stories = RoundupSplitter.Split(EntryOf($"<p>Hello.</p><ul>{string.Concat(items)}</ul>"), "News");

        Assert.Equal(6, stories.Count);
        Assert.Contains("larger than the last", stories[5].ContentHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newsletter_with_plain_headings_is_split_where_its_title_says_so()
    {
        var sections = string.Concat(Enumerable.Range(1, 4).Select(i => $"<h3>{i}. Laboratory {i} ships</h3><p>It did, <a href='https://s{i}.example/'>it says</a>.</p>"));

        Assert.Equal(4, RoundupSplitter.Split(EntryOf(sections, "Model Weekly #12"), "News").Count);
        Assert.Single(RoundupSplitter.Split(EntryOf(sections, "How we build models"), "News"));
    }

    [Theory]
    [InlineData("<p>The laboratory released a model today.</p>")]
    [InlineData("<h2>Why</h2><p>See <a href='https://a.example/'>this</a>.</p><h2>How</h2><p><a href='https://b.example/'>So</a>.</p><h2>When</h2><p>Now, <a href='https://c.example/'>they say</a>.</p>")]
    [InlineData("<h2><a href='#why'>Why we did it in this way at all</a></h2><p>a</p><h2><a href='#how'>How we did it in this way at all</a></h2><p>b</p><h2><a href='#now'>What we do now in this way</a></h2><p>c</p>")]
    [InlineData("<h2><a href='https://s1.example/'>Falcon 3</a></h2><p>Good.</p><h2><a href='https://s2.example/'>Heron 2</a></h2><p>Fine.</p><h2><a href='https://s3.example/'>Stork</a></h2><p>Bad.</p>")]
    [InlineData("<p>Long prose of an article stands here and it goes on for some time, so that references are few.</p><ul><li><a href='https://s1.example/'>One reference among several others</a></li></ul>")]
    [InlineData("")]
    public void An_ordinary_article_stays_whole(string html)
    {
        var entry = EntryOf(html);

        var stories = RoundupSplitter.Split(entry, "News");

        Assert.Same(entry, Assert.Single(stories));
    }

    [Fact]
    public void Deep_nesting_is_no_danger()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 1_500)) + "<a href='https://a.example/'>x</a>";

        Assert.Single(RoundupSplitter.Split(EntryOf(html), "News"));
    }
}
