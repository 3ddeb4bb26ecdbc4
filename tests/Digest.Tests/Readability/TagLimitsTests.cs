using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class TagLimitsTests
{
    [Fact]
    public void A_page_within_the_limits_is_left_as_it_is()
    {
        var html = Pages.Article();

        Assert.Same(html, TagLimits.Apply(html, 50, 1000));
    }

    [Fact]
    public void Tags_that_nest_too_deep_are_taken_out() => Assert.Equal("<div><div>text</div></div>", TagLimits.Apply("<div><div><div>text</div></div>", 2, 100));

    [Fact]
    public void Paragraphs_without_end_tags_are_not_deep() => Assert.Equal("<p>a<p>b<p>c", TagLimits.Apply("<p>a<p>b<p>c", 1, 100));

    [Fact]
    public void Tags_in_scripts_do_not_count() => Assert.Equal("<div><script>'<b><b>'</script>x", TagLimits.Apply("<div><script>'<b><b>'</script>x", 1, 100));

    [Fact]
    public void A_page_of_too_many_tags_is_cut() => Assert.Equal("<p>a<p>b", TagLimits.Apply("<p>a<p>b<p>c", 9, 2));
}
