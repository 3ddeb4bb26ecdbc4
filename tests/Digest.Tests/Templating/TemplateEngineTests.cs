using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class TemplateEngineTests
{
    [Fact]
    public void Members_of_records_are_read_by_their_snake_case_names()
    {
        var model = new { IssueNumber = 7, Stories = new[] { new { TitleEn = "One" }, new { TitleEn = "Two" } } };

        var text = Rendering.Of("{{ issue_number }}:{{ for s in stories }} {{ s.title_en }}{{ end }}", model);

        Assert.Equal("7: One Two", text);
    }

    [Fact]
    public void Values_in_an_html_template_are_escaped_once()
    {
        using var folder = new TemplateFolder(("a.sbn-html", "{{ x }} {{ x | html.escape }} {{ x | raw }}"));

        var text = folder.Engine.Render("a.sbn-html", new { X = "<&>" });

        Assert.Equal("&lt;&amp;&gt; &lt;&amp;&gt; <&>", text);
    }

    [Fact]
    public void Values_in_a_text_template_are_left_alone()
    {
        using var folder = new TemplateFolder(("a.sbn-txt", "{{ x }}"));

        Assert.Equal("<&>", folder.Engine.Render("a.sbn-txt", new { X = "<&>" }));
    }

    [Fact]
    public void An_include_of_an_html_template_is_escaped_inside_and_not_again()
    {
        using var folder = new TemplateFolder(("a.sbn-html", "{{ include 'partials/b.sbn-html' '<' }}"), ("partials/b.sbn-html", "<b>{{ $1 }}</b>"));

        Assert.Equal("<b>&lt;</b>", folder.Engine.Render("a.sbn-html", new { }));
    }

    [Fact]
    public void A_changed_file_is_read_again()
    {
        using var folder = new TemplateFolder(("a.sbn-txt", "one"));
        var before = folder.Engine.Render("a.sbn-txt", new { });

        folder.Write("a.sbn-txt", "number two");
        folder.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(("one", "number two"), (before, folder.Engine.Render("a.sbn-txt", new { })));
    }

    [Fact]
    public void An_error_names_the_file_the_place_and_shows_the_line()
    {
        using var folder = new TemplateFolder(("a.sbn-txt", "fine\nbad {{ 1 + }}"));

        var problem = Assert.Throws<TemplateException>(() => folder.Engine.Render("a.sbn-txt", new { }));

        Assert.Equal(("a.sbn-txt", 2, 12, "bad {{ 1 + }}"), (problem.File, problem.Line, problem.Column, problem.Excerpt));
    }

    [Fact]
    public void Truth_values_of_records_are_read_too()
    {
        Assert.Equal("yes", Rendering.Of("{{ if is_new }}yes{{ end }}", new { IsNew = true }));
    }

    [Fact]
    public void A_model_that_throws_is_an_error_of_the_template()
    {
        var model = new Dictionary<string, object?> { ["items"] = Enumerable.Range(0, 3).Select(i => 1 / i) };

        Assert.Contains("divide by zero", Rendering.ProblemOf("{{ for i in items; i; end }}", model), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.sbn-txt")]
    [InlineData("missing.sbn-txt")]
    public void Only_files_of_the_folder_are_rendered(string name)
    {
        using var folder = new TemplateFolder();

        Assert.Throws<TemplateException>(() => folder.Engine.Render(name, new { }));
    }
}
