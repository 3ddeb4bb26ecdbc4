namespace Digest.Templating.Syntax;

/// <summary>How an expression goes on after one step of reading it.</summary>
internal enum ReadingStep
{
    /// <summary>Nothing of that kind stands here.</summary>
    None,

    /// <summary>Something was read; try all again.</summary>
    Again,

    /// <summary>The expression ends.</summary>
    Stop,

    /// <summary>A further operand follows: the next argument of a call.</summary>
    Operand,

    /// <summary>The expression is complete as it stands.</summary>
    Return,
}
