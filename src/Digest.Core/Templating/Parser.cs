using Digest.Templating.Nodes;
using Digest.Templating.Syntax;

namespace Digest.Templating;

/// <summary>Reads a template into nodes; the parts of the grammar are in <c>Syntax/</c>.</summary>
internal sealed class Parser
{
    public Parser(TokenStream tokens)
    {
        Tokens = tokens;
        Terminals = new TerminalParser(this);
        Expressions = new ExpressionParser(this);
        Blocks = new BlockParser(this);
        Functions = new FunctionParser(this);
        Statements = tokens.IsLiquid ? new LiquidStatements(this) : new ScribanStatements(this);
    }

    public TokenStream Tokens { get; }

    public LoopNames Loops { get; } = new();

    public TerminalParser Terminals { get; }

    public ExpressionParser Expressions { get; }

    public BlockParser Blocks { get; }

    public FunctionParser Functions { get; }

    public IStatementParser Statements { get; }

    public static Template Parse(Source source, TemplateLanguage language)
    {
        var text = Lexer.Read(source, language);
        var parser = new Parser(new TokenStream(text, language));
        Block body;
        try
        {
            body = parser.Blocks.Parse(null);
        }
        catch (InsufficientExecutionStackException)
        {
            throw parser.Tokens.CurrentSpan.Fault("The expression is nested too deeply");
        }

        List<SyntaxFault> faults = [.. parser.Tokens.Faults, .. text.Faults];
        if (faults.Count > 0)
            throw faults[0].ToException(string.Join('\n', faults));
        return new Template(source, body);
    }
}
