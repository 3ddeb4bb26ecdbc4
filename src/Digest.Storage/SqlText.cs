namespace Digest.Storage;

/// <summary>A piece of SQL that differs between the databases; only <see cref="SqlDialect"/> makes any.</summary>
internal readonly record struct SqlText(string Text);
