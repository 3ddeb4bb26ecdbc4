using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class SubjectReaderTests
{
    [Fact]
    public void Words_are_counted_by_subject_and_only_where_they_stand_alone()
    {
        var counts = new SubjectReader().Count("据报 AI 论文 papers; fundraiser paid");

        Assert.Equal(1, counts[Subject.Ai]);
        Assert.Equal(1, counts[Subject.Rumours]);
        Assert.Equal(2, counts[Subject.Research]);
        Assert.DoesNotContain(Subject.Industry, counts.Keys);
    }
}
