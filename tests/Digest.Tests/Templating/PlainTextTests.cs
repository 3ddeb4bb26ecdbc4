using Digest.Templating;
using Digest.Text;

namespace Digest.Tests.Templating;

public sealed class PlainTextTests
{
    [Fact]
    public void No_line_but_a_link_passes_76_columns()
    {
        var link = "https://example.com/" + new string('a', 100);

        var lines = PlainText.Wrap(string.Concat(Enumerable.Repeat("模型发布。", 40)) + "\n" + string.Join(' ', Enumerable.Repeat("model", 40)) + "\n" + link).Split('\n');

        Assert.All(lines, line => Assert.True(line == link || DisplayWidth.Of(line) <= 78, line));
        Assert.Contains(link, lines);
    }

    [Fact]
    public void A_line_never_begins_with_a_closing_mark()
    {
        var wrapped = PlainText.Wrap(new string('字', 38) + "。" + "下一句");

        Assert.DoesNotContain("\n。", wrapped, StringComparison.Ordinal);
    }

    [Fact]
    public void Continued_lines_keep_the_indent()
    {
        var lines = PlainText.Wrap("  " + string.Join(' ', Enumerable.Repeat("model", 30))).TrimEnd('\n').Split('\n');

        Assert.True(lines.Length > 1);
        Assert.All(lines, line => Assert.StartsWith("  model", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Paragraphs_are_parted_by_one_empty_line() => Assert.Equal("a\n\nb\n", PlainText.Wrap("\na\n\n\n\nb\n\n"));
}
