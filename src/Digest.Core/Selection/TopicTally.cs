namespace Digest.Selection;

/// <summary>What one text says of one topic, counted up.</summary>
internal sealed class TopicTally(Topic topic, double first)
{
    private int _lastParagraph = -1;
    private double _best;

    public Topic Topic { get; } = topic;

    /// <summary>Where the first naming stands, from 0 to 1.</summary>
    public double First { get; } = first;

    public int Count { get; private set; }

    public double Weight { get; private set; }

    /// <summary>Paragraphs that name it, each by its weightiest naming.</summary>
    public double Paragraphs { get; private set; }

    public bool InTitle { get; private set; }

    /// <summary>True when the title names it in earnest, not by comparison.</summary>
    public bool IsTitleSubject { get; private set; }

    public double Score { get; set; }

    /// <summary>Adds a naming; namings come in the order of the text.</summary>
    public void Add(int paragraph, double weight, bool inTitle)
    {
        Count++;
        Weight += weight;
        InTitle |= inTitle;
        IsTitleSubject |= inTitle && weight > SpanWeight.Nested;
        if (paragraph != _lastParagraph)
            (_lastParagraph, _best) = (paragraph, 0);
        Paragraphs += Math.Max(0, weight - _best);
        _best = Math.Max(_best, weight);
    }
}
