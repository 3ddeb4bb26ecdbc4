namespace Digest;

/// <summary>The fifteen kinds of event that fact lines can tell in both languages.</summary>
public enum EventFrame
{
    Other,
    Release,
    OpenSource,
    Update,
    Price,
    Funding,
    Acquisition,
    Partnership,
    Benchmark,
    Research,
    Lawsuit,
    Policy,
    Outage,
    Hire,
    Departure,
    Rumour,
}
