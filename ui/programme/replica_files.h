#pragma once

#include "economy/table/problem.h"
#include "proposal/programme/replication.h"

#include <filesystem>

namespace breakeven::ui {

/// Writes the economy of a copy as a new document beside the document or package it was made from, under a
/// name nothing has yet; where it stands. Precondition: the place has a copy.
Result<std::filesystem::path> writeReplica(const ReplicatedSite& site);

} // namespace breakeven::ui
