namespace Digest.Templating.Values;

/// <summary>Everything that can stand between two operands.</summary>
internal enum BinaryOperator
{
    Coalesce,
    NotCoalesce,
    Or,
    And,
    BitOr,
    BitAnd,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    StartsWith,
    EndsWith,
    HasKey,
    HasValue,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulus,
    ShiftLeft,
    ShiftRight,
    Power,
    RangeInclude,
    RangeExclude,
}
