using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class RobotsTxtTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: digest\nDisallow: /x", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: Digest\nDisallow: / # all\r\n", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?b", true)]
    [InlineData("User-agent: *\nDisallow: /a*/c*d", "/ab/ccxd/e", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html>not found</html>", "/a", true)]
    public void The_longest_rule_for_the_program_decides(string text, string path, bool allowed)
    {
        Assert.Equal(allowed, RobotsTxt.Parse(text, "Digest").Allows(path));
    }

    [Fact]
    public void A_pattern_of_many_stars_costs_little()
    {
        var rules = RobotsTxt.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 5_000)) + "$", "Digest");

        Assert.True(rules.Allows("/" + new string('a', 4_000)));
    }
}
