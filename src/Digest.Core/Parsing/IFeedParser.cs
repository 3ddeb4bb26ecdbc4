namespace Digest.Parsing;

/// <summary>Reads entries out of a feed's bytes. Bad bytes give faults, never exceptions.</summary>
public interface IFeedParser
{
    /// <summary>Reads what can be read.</summary>
    /// <param name="body">The bytes as served.</param>
    /// <param name="baseUrl">Where they came from; relative links resolve against it.</param>
    /// <param name="contentType">The Content-Type header, for its charset.</param>
    ParsedFeed Parse(ReadOnlyMemory<byte> body, Uri baseUrl, string? contentType = null);
}
