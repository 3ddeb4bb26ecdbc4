using System.ComponentModel.DataAnnotations;

namespace Digest.Summaries;

/// <summary>How long a brief is, and the language model that may write it; section <c>Summaries</c> of the configuration.</summary>
public sealed class SummaryOptions
{
    /// <summary>Sentences for each language below the headline; more make the issue longer, not truer.</summary>
    [Range(1, 8)]
    public int Sentences { get; set; } = 2;

    /// <summary>The base address of an OpenAI-compatible endpoint, such as <c>https://api.openai.com/v1</c> or <c>http://127.0.0.1:11434/v1</c>; none by default, and then no model is asked.</summary>
    [Url]
    public string? Endpoint { get; set; }

    /// <summary>The model's name at that endpoint.</summary>
    public string Model { get; set; } = "gpt-4o-mini";

    /// <summary>The endpoint's key. A secret: set it by environment (<c>Summaries__Key</c>). Local endpoints need none.</summary>
    public string? Key { get; set; }

    /// <summary>How long one answer may take; a story without one is told by extraction.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The wait before an overloaded endpoint (429, 5xx) is asked once more.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Tokens, asked and answered, that one issue may cost; a call that could pass it is not made. About 1,500 a story.</summary>
    [Range(0, 100_000_000)]
    public int TokenBudget { get; set; } = 100_000;

    /// <summary>Tokens of one answer.</summary>
    [Range(100, 100_000)]
    public int AnswerTokens { get; set; } = 1200;

    /// <summary>Characters of a story's sources that are shown to the model.</summary>
    [Range(500, 100_000)]
    public int SourceCharacters { get; set; } = 6000;

    /// <summary>Price of a million tokens asked, for the cost that is shown; 0 shows none.</summary>
    [Range(0, 10_000)]
    public decimal InputPrice { get; set; }

    /// <summary>Price of a million tokens answered.</summary>
    [Range(0, 10_000)]
    public decimal OutputPrice { get; set; }
}
