namespace Attribution.Evaluation;

/// <summary>Annotations that cannot be read, or that belong to another text; the message is one line and names the place.</summary>
public sealed class AnnotationException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public AnnotationException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public AnnotationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the exception behind it.</summary>
    public AnnotationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
