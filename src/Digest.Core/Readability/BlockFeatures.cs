namespace Digest.Readability;

/// <summary>Measures each block of a page: itself, its neighbours, its place in the tree and its page.</summary>
public sealed class BlockFeatures
{
    /// <summary>How many numbers describe a block.</summary>
    public const int Count = 85;

    private readonly PageTree tree;
    private readonly PageNode best;
    private readonly BlockSums sums;
    private readonly double[] before;
    private readonly double[] kept;
    private readonly int[] headings;
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> paths = new(StringComparer.Ordinal);
    private readonly string title;
    private readonly double bestWeight;
    private readonly int titleIndex;

    /// <summary>Prepares the measures of a page whose blocks are rated and whose best element is known.</summary>
    public BlockFeatures(PageTree tree, PageNode best, string title)
    {
        (this.tree, this.best, this.title) = (tree, best, TextShape.Fold(title));
        sums = new BlockSums(tree);
        before = new double[tree.Blocks.Count + 1];
        kept = new double[tree.Blocks.Count + 1];
        headings = new int[tree.Blocks.Count];
        titleIndex = -1;
        var heading = -1;
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            var block = tree.Blocks[i];
            before[i + 1] = before[i] + block.Weight;
            kept[i + 1] = kept[i] + (block.IsKept ? block.Weight : 0);
            repeats[block.Text] = repeats.GetValueOrDefault(block.Text) + 1;
            var path = block.Node.Path;
            paths[path] = paths.GetValueOrDefault(path) + (block.Weight * block.Goodness);
            headings[i] = heading = block.Kind is BlockKind.Heading ? i : heading;
            if (titleIndex < 0 && IsTitle(block))
                titleIndex = i;
        }

        bestWeight = Math.Max(1, before[best.EndBlock] - before[best.FirstBlock]);
    }

    /// <summary>Writes the numbers of the block at the index.</summary>
    public void Measure(int index, Span<float> into)
    {
        var writer = new FeatureWriter(into);
        var block = tree.Blocks[index];
        Itself(block, ref writer);
        Place(index, ref writer);
        for (var offset = 1; offset <= 2; offset++)
        {
            Neighbour(index - offset, ref writer);
            Neighbour(index + offset, ref writer);
        }

        Window(index, 3, ref writer);
        Window(index, 10, ref writer);
        Around(block, ref writer);
        block.Node.Signs.Write(ref writer);
    }

    private void Itself(Block block, ref FeatureWriter writer)
    {
        var shape = block.Shape;
        writer.Add(Math.Log(1 + block.Weight));
        writer.Add(block.LinkDensity);
        writer.Add(block.Goodness);
        writer.Add(shape.EndsSentence);
        writer.Add(shape.Stops);
        writer.Add(shape.Stops / (1.0 + (block.Weight / 50.0)));
        writer.Add(shape.Commas / (1.0 + (block.Weight / 50.0)));
        writer.Add(shape.Digits / (double)Math.Max(1, block.Text.Length));
        writer.Add(shape.Capitals / (double)Math.Max(1, block.Text.Length));
        writer.Add(shape.Lines);
        writer.Add((int)block.Kind);
        writer.Add(block.Kind is BlockKind.Heading ? block.Node.Name[1] - '0' : 0);
        writer.Add(NoiseLine.Is(block.Text));
        writer.Add(IsTitle(block));
        writer.Add(repeats[block.Text]);
        writer.Add(shape.HasBraces);
    }

    private void Place(int index, ref FeatureWriter writer)
    {
        writer.Add((double)index / tree.Blocks.Count);
        writer.Add(before[index] / Math.Max(1, before[^1]));
        writer.Add(Math.Clamp((before[index] - before[best.FirstBlock]) / bestWeight, -1, 2));
        writer.Add(Math.Clamp(index - best.FirstBlock, -30, 60));
        writer.Add(Math.Clamp(index - best.EndBlock, -60, 30));
        writer.Add(titleIndex < 0 ? -100 : Math.Clamp(index - titleIndex, -50, 200));
        var heading = headings[index];
        writer.Add(heading < 0 ? 99 : Math.Min(99, index - heading));
        writer.Add(heading >= 0 && NoiseLine.Is(tree.Blocks[heading].Text));
    }

    private void Neighbour(int index, ref FeatureWriter writer)
    {
        var block = index >= 0 && index < tree.Blocks.Count ? tree.Blocks[index] : null;
        writer.Add(block is null ? 0 : Math.Log(1 + block.Weight));
        writer.Add(block?.LinkDensity ?? 0);
        writer.Add(block?.Goodness ?? 0);
        writer.Add(block is null ? -1 : (int)block.Kind);
    }

    private void Window(int index, int reach, ref FeatureWriter writer)
    {
        var (weight, good, links, noise) = (0.0, 0.0, 0.0, 0.0);
        var (first, end) = (Math.Max(0, index - reach), Math.Min(tree.Blocks.Count, index + reach + 1));
        for (var i = first; i < end; i++)
        {
            var block = tree.Blocks[i];
            weight += block.Weight;
            good += block.Weight * block.Goodness;
            links += block.LinkWeight;
            noise += block.IsNoise ? block.Weight : 0;
        }

        writer.Add(Math.Log(1 + weight));
        writer.Add(good / Math.Max(1, weight));
        writer.Add(links / Math.Max(1, weight));
        writer.Add(noise / Math.Max(1, weight));
        writer.Add(KeptShare(first, end));
    }

    private double KeptShare(int first, int end) => (kept[end] - kept[first]) / Math.Max(1, before[end] - before[first]);

    private void Around(Block block, ref FeatureWriter writer)
    {
        var node = block.Node;
        writer.Add(block.IsNoise);
        writer.Add(block.IsKept);
        writer.Add(KeptShare(node.FirstBlock, node.EndBlock));
        writer.Add(node.IsWithin(best));
        writer.Add(LevelsApart(node));
        writer.Add(paths[node.Path] / Math.Max(1, sums.AllGood));
        for (var level = 0; level < 3; level++)
        {
            node = node.Parent ?? node;
            writer.Add(sums.MeanGoodness(node));
            writer.Add(sums.ShareOfGood(node));
            writer.Add(Math.Min(200, node.EndBlock - node.FirstBlock));
        }

        writer.Add(Math.Log(1 + sums.AllGood));
        writer.Add(sums.ShareOfGood(best));
        writer.Add(sums.MeanGoodness(best));
    }

    private int LevelsApart(PageNode node)
    {
        var levels = 0;
        var common = best;
        while (common is not null && !node.IsWithin(common))
        {
            levels++;
            common = common.Parent;
        }

        return levels;
    }

    private bool IsTitle(Block block)
    {
        if (title.Length < 6 || block.Weight > 400)
            return false;
        var text = block.Folded;
        return text.Length > 5 && (text == title || (text.Length > title.Length / 2 && title.Contains(text, StringComparison.Ordinal)));
    }
}
