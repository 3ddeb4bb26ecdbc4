using Digest.Templating;

namespace Digest.Tests.Conformance;

/// <summary>What every template engine must give for the same template files.</summary>
public abstract class TemplateEngineSuite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("engine").FullName;

    [Theory]
    [InlineData("{{ x }}|{{ x | html.escape }}|{{ x | raw }}", "&lt;é&gt;|&lt;é&gt;|<é>")]
    [InlineData("{{ n + 1 }} {{ list.size }} {{ for s in list }}{{ s.title_en }}{{ if !for.last }}, {{ end }}{{ end }}", "8 2 One, Two &amp; more")]
    [InlineData("<ul>\n  {{~ for s in list ~}}\n  <li>{{ s.title_en }}</li>\n  {{~ end ~}}\n</ul>", "<ul>\n  <li>One</li>\n  <li>Two &amp; more</li>\n</ul>")]
    [InlineData("{{ include 'part' x list[0] }}", "[&lt;é&gt; One]")]
    [InlineData("<div>\n  {{ include 'lines' }}\n</div>", "<div>\n  1\n  2\n</div>")]
    [InlineData("{{ capture c }}<b>{{ x }}</b>{{ end }}{{ c | raw }}", "<b>&lt;é&gt;</b>")]
    [InlineData("{{ func tag(t, c = 'grey') }}<i class=\"{{ c }}\">{{ t }}</i>{{ end }}{{ tag x }}{{ tag n 'red' }}", "<i class=\"grey\">&lt;é&gt;</i><i class=\"red\">7</i>")]
    [InlineData("{{ case n; when 1, 2; 'a'; when 7; 'b'; end }}{{ n > 5 ? 'big' : 'small' }}{{ nothing ?? '-' }}", "bbig-")]
    [InlineData("{{ list | array.map 'title_en' | array.join '/' }} {{ '百模大战开始' | string.truncate 4 }}", "One/Two &amp; more 百...")]
    public void A_template_of_html_gives_the_same_bytes(string template, string expected)
    {
        Write("page.sbn-html", template);
        Write("part", "[{{ $1 }} {{ $2.title_en }}]");
        Write("lines", "1\n2");

        // Latin letters above the controls are escaped too, as the framework does.
        Assert.Equal(expected.Replace("é", "&#233;", StringComparison.Ordinal).Replace("<&#233;>", "<é>", StringComparison.Ordinal), Create(folder).Render("page.sbn-html", Model()));
    }

    [Fact]
    public void A_template_of_text_is_not_escaped()
    {
        Write("page.sbn-txt", "{{ x }}");

        Assert.Equal("<é>", Create(folder).Render("page.sbn-txt", Model()));
    }

    [Theory]
    [InlineData("ok\n{{ 1 + }}", 2, 8)]
    [InlineData("{{ nothing.at }}", 1, 12)]
    [InlineData("{{ x | nothing }}", 1, 8)]
    public void An_error_names_its_place(string template, int line, int column)
    {
        Write("page.sbn-html", template);

        var problem = Assert.Throws<TemplateException>(() => Create(folder).Render("page.sbn-html", Model()));

        Assert.Equal(("page.sbn-html", line, column), (problem.File, problem.Line, problem.Column));
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract ITemplateEngine Create(string folder);

    private static object Model() => new { X = "<é>", N = 7, List = new[] { new { TitleEn = "One" }, new { TitleEn = "Two & more" } } };

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
