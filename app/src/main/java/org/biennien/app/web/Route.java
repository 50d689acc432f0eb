package org.biennien.app.web;

import java.util.List;
import java.util.function.BiFunction;
import org.biennien.app.view.Views;

/// One thing that can be asked.
///
/// @param path with `{id}` where an id stands
/// @param parameters of the query, by name
/// @param meaning question to answer
record Route(String path, List<String> parameters, BiFunction<Views, Question, Object> meaning) {
  Route {
    parameters = List.copyOf(parameters);
  }

  Object answer(Views views, Question question) {
    return meaning.apply(views, question);
  }
}
