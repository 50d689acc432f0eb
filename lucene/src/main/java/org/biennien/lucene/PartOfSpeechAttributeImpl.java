package org.biennien.lucene;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.biennien.text.PartOfSpeech;

/// Holds the part of speech of the current term. The name is Lucene's: it looks for an attribute's class by
/// the name of its interface with `Impl` added.
public final class PartOfSpeechAttributeImpl extends AttributeImpl implements PartOfSpeechAttribute {
  private PartOfSpeech partOfSpeech = PartOfSpeech.X;

  @Override
  public PartOfSpeech partOfSpeech() {
    return partOfSpeech;
  }

  @Override
  public void setPartOfSpeech(PartOfSpeech partOfSpeech) {
    this.partOfSpeech = partOfSpeech;
  }

  @Override
  public void clear() {
    partOfSpeech = PartOfSpeech.X;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(PartOfSpeechAttribute.class, "partOfSpeech", partOfSpeech);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((PartOfSpeechAttribute) target).setPartOfSpeech(partOfSpeech);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartOfSpeechAttributeImpl that && that.partOfSpeech == partOfSpeech;
  }

  @Override
  public int hashCode() {
    return partOfSpeech.hashCode();
  }
}
