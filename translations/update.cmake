# Collects every text of the sources into the translation file TS: cmake -DLUPDATE=… -DTS=… -DWORK=… -P update.cmake
# The schema shortens translatable("Column", …) to COLUMN(…), which lupdate cannot see through: it reads a copy.
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH sources)
file(READ ${sources}/core/economy/schema.cpp schema)
foreach(context Table Column Help)
  string(TOUPPER ${context} macro)
  string(REPLACE "${macro}(\"" "translatable(\"${context}\", \"" schema "${schema}")
endforeach()
file(WRITE ${WORK}/schema_texts.cpp "${schema}")

execute_process(
  COMMAND ${LUPDATE} -silent -no-obsolete -locations none -source-language en_GB -target-language cy
          -tr-function-alias QT_TRANSLATE_NOOP+=translatable -extensions cpp,h
          ${sources}/core ${sources}/ui ${sources}/app ${WORK}/schema_texts.cpp -ts ${TS}
  COMMAND_ERROR_IS_FATAL ANY)
