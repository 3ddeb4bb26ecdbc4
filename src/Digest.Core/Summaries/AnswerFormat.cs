namespace Digest.Summaries;

/// <summary>How strictly an endpoint is asked for JSON, the strictest first; one that refuses a form is asked for the next.</summary>
public enum AnswerFormat
{
    JsonSchema,
    JsonObject,
    Text,

    /// <summary>Without any setting, temperature and length included.</summary>
    Bare,
}
