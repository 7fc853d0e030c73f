# Collects the texts of the sources into the translation files of the folder TS:
#   cmake -DLUPDATE=… -DTS=… -DWORK=… -P update.cmake
# Files that shorten translatable("Message", …), or tr(QT_TRANSLATE_NOOP("Chart", …)), to a macro, which lupdate cannot
# see through, it reads as a copy that has it written out. (A call as the number of translate(…, nullptr, count()) makes lupdate loop: name it first.)
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH sources)
set(copies ${WORK}/lupdate)
file(REMOVE_RECURSE ${copies})
file(MAKE_DIRECTORY ${copies})

set(definition "#define ([A-Z]+)\\(text\\) (translatable|tr\\(QT_TRANSLATE_NOOP)\\(\"([A-Za-z]+)\", text\\)+\n")
file(GLOB_RECURSE files ${sources}/core/*.cpp ${sources}/ui/*.cpp ${sources}/app/*.cpp)
foreach(file IN LISTS files)
  file(READ ${file} text)
  set(shortened OFF)
  while(text MATCHES "${definition}")
    set(macro ${CMAKE_MATCH_1})
    set(context ${CMAKE_MATCH_3})
    set(shortened ON)
    string(REPLACE "${CMAKE_MATCH_0}" "" text "${text}")
    string(REGEX REPLACE "([^A-Z_])${macro}\\(" "\\1translatable(\"${context}\", " text "${text}")
  endwhile()
  if(text MATCHES "translatable\\(\"[A-Za-z]+\", [a-z]+\\)")
    message(FATAL_ERROR "${file}: write the macro as #define NAME(text) translatable(\"Context\", text)")
  endif()
  if(shortened)
    file(RELATIVE_PATH name ${sources} ${file})
    string(REPLACE "/" "_" name ${name})
    file(WRITE ${copies}/${name} "${text}")
  endif()
endforeach()

# Templates and presets are data: their texts for people stand in these fields, and in cells after an @.
file(GLOB templates ${sources}/resources/templates/*.json ${sources}/resources/presets/*.json)
list(FILTER templates EXCLUDE REGEX "published_trusts") # trusts are called what they are called
set(texts "")
foreach(file IN LISTS templates)
  file(READ ${file} text)
  string(REGEX REPLACE "[][]" "" text "${text}") # both these and semicolons part a list of CMake
  string(REPLACE ";" "<semicolon>" text "${text}")
  set(string "\"([^\"]*)\"")
  string(REGEX MATCHALL "\"(summary|money|history|today|name|ask|help|label|source|title|reason)\": ${string}" fields "${text}")
  foreach(field IN LISTS fields)
    string(REGEX REPLACE "^\"[a-z]+\": \"@?" "\"" field "${field}")
    string(REPLACE "<semicolon>" ";" field "${field}")
    if(field MATCHES "^\"{")
      continue()
    endif()
    string(APPEND texts "translatable(\"Template\", ${field});\n")
  endforeach()
endforeach()
file(WRITE ${copies}/templates.cpp "${texts}")

foreach(language cy en)
  set(which)
  if(language STREQUAL en)
    set(which -pluralonly)
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -no-obsolete -locations none -source-language en_GB -target-language ${language} ${which}
            -tr-function-alias QT_TRANSLATE_NOOP+=translatable -extensions cpp,h
            ${sources}/core ${sources}/ui ${sources}/app ${copies} ${sources}/translations/qt_texts.cpp -ts ${TS}/breakeven_${language}.ts
    TIMEOUT 60 ERROR_VARIABLE complaints COMMAND_ERROR_IS_FATAL ANY)
  if(complaints)
    message(FATAL_ERROR "${complaints}")
  endif()
endforeach()
