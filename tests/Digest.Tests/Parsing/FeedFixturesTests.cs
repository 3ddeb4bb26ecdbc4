using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Digest.Parsing;
using Digest.Tests.Support;

namespace Digest.Tests.Parsing;

public sealed partial class FeedFixturesTests
{
    private static readonly Uri Address = new("https://feeds.example/feed.xml");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.PathOf("tests", "fixtures", "feeds")).Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_feed_of_the_fixtures_is_read_as_it_says_itself(string file)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("tests", "fixtures", "feeds", file));
        var expected = Expectation(bytes);

        var feed = new FeedParser().Parse(bytes, Address);

        foreach (var property in expected.EnumerateObject()) Assert.Equal(property.Value.ToString(), Actual(feed, property.Name, property.Value));
    }

    private static string Actual(ParsedFeed feed, string name, JsonElement expected) => name switch
    {
        "format" => feed.Format ?? "",
        "title" => feed.Title ?? "",
        "language" => feed.Language ?? "",
        "charset" => feed.Charset ?? "",
        "fault" => feed.Faults.Any(fault => fault.Message.Contains(expected.ToString(), StringComparison.Ordinal)) ? expected.ToString() : string.Join(' ', feed.Faults),
        "titles" => Written(expected, feed.Entries.Select(entry => entry.Title)),
        "links" => Written(expected, feed.Entries.Select(entry => entry.Url?.AbsoluteUri)),
        "dates" => Written(expected, feed.Entries.Select(entry => entry.Published?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))),
        "authors" => Written(expected, feed.Entries.Select(entry => entry.Author)),
        "discovered" => Written(expected, feed.Discovered.Select(link => link.AbsoluteUri)),
        _ => throw new InvalidOperationException($"A fixture expects '{name}', which no test knows."),
    };

    /// <summary>The expectation's own spelling where the values agree, else the values.</summary>
    private static string Written(JsonElement expected, IEnumerable<string?> values)
    {
        var actual = values.ToList();
        return expected.EnumerateArray().Select(value => value.GetString()).SequenceEqual(actual, StringComparer.Ordinal) ? expected.ToString() : string.Join(" | ", actual);
    }

    private static JsonElement Expectation(byte[] bytes)
    {
        string[] readings = [Encoding.UTF8.GetString(bytes), Digest.Text.EncodingSniffer.Decode(bytes, null).Text];
        var match = readings.Select(text => Expect().Match(text)).First(match => match.Success && !match.Value.Contains('\uFFFD', StringComparison.Ordinal));
        return JsonDocument.Parse(match.Groups["json"].Value).RootElement;
    }

    [GeneratedRegex("""(<!-- expect|"_expect":)\s*(?<json>\{.*?\})\s*(-->|\}\s*$)""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Expect();
}
