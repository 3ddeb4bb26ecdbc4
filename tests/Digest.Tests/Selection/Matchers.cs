using Digest.Selection;

namespace Digest.Tests.Selection;

/// <summary>One matcher for all tests: building it is what costs.</summary>
internal static class Matchers
{
    public static Catalogue Catalogue { get; } = Catalogue.Load([]);

    public static TopicMatcher Shared { get; } = new(Catalogue);

    public static IReadOnlyList<string> Ids(string text) => [.. Shared.Find(text).Select(span => span.Topic.Id).Distinct()];
}
