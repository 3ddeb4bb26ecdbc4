using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class MemberNamesTests
{
    [Fact]
    public void Names_are_lower_case_with_underscores()
    {
        Assert.Equal("123", Rendering.Of("{{ title_en }}{{ url }}{{ zh_hans_text }}", new { TitleEn = 1, URL = 2, ZhHansText = 3 }));
    }
}
