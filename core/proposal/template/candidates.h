#pragma once

#include "proposal/template/arrangement_template.h"
#include "proposal/template/facts.h"

#include <string>
#include <vector>

namespace breakeven {

/// The table whose rows answer a question of the kind; organisations where it asks for none.
TableId tableOf(AnswerType type);

/// The rows of the economy a question is about, `of` being the answer to the question it depends on.
std::vector<std::string> rowsToChooseFrom(const Question& question, const std::string& of,
                                          const EconomyFacts& facts);

/// The candidate, or candidates, that a question prefers (answers.h).
std::string preferred(const Question& question, const std::vector<std::string>& candidates,
                      const std::string& of, const EconomyFacts& facts);

} // namespace breakeven
