using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class StateTextTests
{
    [Fact]
    public void The_longest_text_of_a_state_object_is_taken() =>
        Assert.Equal(Pages.Prose + " More.", StateText.Find($$"""<script>window.__STATE__ = {"a":"{{Pages.Prose}}","b":[{"text":"{{Pages.Prose}} More."}]};</script>"""));

    [Fact]
    public void Paragraphs_of_a_state_object_are_joined()
    {
        var text = StateText.Find($$"""<script type="application/json">[{"p":"{{Pages.Prose}} 1."},{"p":"{{Pages.Prose}} 2."},{"p":"{{Pages.Prose}} 3."}]</script>""".Replace("[{", "{\"list\":[{", StringComparison.Ordinal).Replace("}]", "}]}", StringComparison.Ordinal));

        Assert.Equal(3, text?.Split('\n').Length);
    }

    [Theory]
    [InlineData("<script>function f() { return 1; }</script>")]
    [InlineData("<p>no script</p>")]
    public void Programs_have_no_text(string html) => Assert.Null(StateText.Find(html));
}
