using Digest.Readability;

namespace Digest.Tests.Readability;

/// <summary>Pages for the tests of this stage.</summary>
internal static class Pages
{
    public const string Prose = "The laboratory published its second model on Monday, and the weights are free for everyone to download, to run, and to change as they see fit.";

    public static readonly Uri Url = new("https://lab.example/news/second-model");

    /// <summary>A page with an article of four paragraphs among navigation, comments and related links.</summary>
    public static string Article(string head = "", string before = "", string inside = "") => $"""
        <!doctype html><html lang="en"><head><title>Second model is out | The Lab</title>{head}</head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">All of our news</a></li></ul></nav>
        <article><h1>Second model is out</h1>{before}<div class="article-body"><p>{Prose}</p><p>{Prose} This is the second paragraph.</p>{inside}
        <h2>What it can do</h2><p>{Prose} This is the third paragraph.</p><p>{Prose} ARTICLE-END</p></div></article>
        <div class="related-posts"><h3>Related</h3><ul><li><a href="/a">Another story that is not this one</a></li><li><a href="/b">Still another story of last week</a></li></ul></div>
        <div id="comments"><p>I do not believe a word of what this laboratory says about its models, said a reader.</p></div>
        <footer><p>© 2026 The Lab. All rights reserved.</p></footer></body></html>
        """;

    public static PageTree Tree(string html) => PageTree.Of(PageParser.Parse(html).DocumentElement);

    public static PageNode Node(string html, string name) => Tree(html).Nodes.First(node => node.Name == name);

    public static PageNode ById(PageTree tree, string id) => tree.Nodes.First(node => node.Element.Id == id);
}
